/** A de-identified text with its placeholders set apart, so that `[name 1]` is read as a removal and not as words. */

const PLACEHOLDER = /(\[[a-z][a-z -]*(?: \d+)?\])/;

export const DeidentifiedWords = ({ text }: { readonly text: string }) => (
  <>
    {text.split(PLACEHOLDER).map((piece, index) =>
      PLACEHOLDER.test(piece) ? (
        <span key={index} class="placeholder">
          {piece}
        </span>
      ) : (
        piece
      ),
    )}
  </>
);
