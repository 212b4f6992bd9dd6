const word = "publish";
const letters = lettersOf(word);

/**
 * A name without separators that begins with `publish`, also where letters of that word changed places: `publishdate`
 * for `pubilshdate`.
 */
export function publishSpelt(bare: string): string {
  const head = bare.slice(0, word.length);
  return head !== word && lettersOf(head) === letters ? word + bare.slice(word.length) : bare;
}

function lettersOf(text: string): string {
  return text.length === word.length ? [...text].toSorted().join("") : "";
}
