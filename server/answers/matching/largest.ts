/** Finds the largest of some scores without putting all of them in order. */

/** The places of the `count` largest, largest first; among equals the earlier. */
export const largest = (scores: Float32Array, count: number): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (places.length === count && score <= (scores[places[count - 1] as number] as number)) continue;
    let place = Math.min(places.length, count - 1);
    for (; place > 0 && (scores[places[place - 1] as number] as number) < score; place--)
      places[place] = places[place - 1] as number;
    places[place] = at;
  }
  return places;
};
