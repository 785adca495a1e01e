/** What visitors said to "Did this help?": counts by answer, never who or what was asked. */
import type { AnswerRating, FaqList, RatingList } from '../../../shared/protocol/staff-api.ts';

/** Fewer say nothing of an answer. */
const ENOUGH = 3;

/** More said no than yes, and that is no accident of two. */
const failsMost = ({ helpful, unhelpful }: AnswerRating): boolean =>
  unhelpful >= ENOUGH && unhelpful > helpful;

export const RatingLine = ({ rating }: { readonly rating: AnswerRating }) => (
  <p class="rating">
    {failsMost(rating) ? <span class="badge badge-flagged">Often did not help</span> : null}
    <span>
      Helped {rating.helpful.toLocaleString('en-US')}, did not help {rating.unhelpful.toLocaleString('en-US')}
    </span>
  </p>
);

type OtherRatingsProps = { readonly ratings: RatingList; readonly list: FaqList };

/** Of answers that are not in the list above: they are computed, or stand in the practice's file. */
export const OtherRatings = ({ ratings, list }: OtherRatingsProps) => {
  const listed = new Set(list.entries.map(({ id }) => id));
  const others = ratings.ratings.filter(({ entry }) => !listed.has(entry));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="other-ratings">
      <h2 class="in" id="other-ratings">
        Other answers that visitors rated
      </h2>
      <ul class="cards">
        {others.map((rating) => (
          <li class="card card-plain" key={rating.entry}>
            <h3 class="question">{rating.label}</h3>
            <RatingLine rating={rating} />
          </li>
        ))}
      </ul>
    </section>
  );
};
