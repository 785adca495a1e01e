/** How a library's sources are made smaller: by wordings of its pinned version, line by line. One that is not found stops the build. */

/** Wordings by file, seen from the library's folder. */
export type Wordings = Readonly<Record<string, readonly RegExp[]>>;

/** For `reduce` over wordings: `other` in the place of each, wherever it stands. */
export const reword =
  (other: string) =>
  (code: string, wording: RegExp): string => {
    const everywhere = new RegExp(wording, 'gm');
    if (!everywhere.test(code)) throw new Error(`a library no longer says: ${wording}`);
    return code.replace(everywhere, other);
  };
