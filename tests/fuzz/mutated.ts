import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { projectRoot } from "../support/build-site-in.ts";

/** Real posts, and reviewed ones of every kind. */
function postsAtHand(): readonly string[] {
  return ["posts", "tests/fixtures/notes"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join(projectRoot, folder, name), "utf8")),
  );
}

/** Pieces that mean something to some parser. */
const pieces = [
  ..."\n|\n\n|---\n|---|:|: |- |# |## |> |* * *|\t|    |\r\n|\r|\u0000|\uFEFF|\u200B|\u202E|\uFFFD|\u2028".split("|"),
  ...'[|]|](|)|![|`|```|~~~|**|__|~~|==|<|>|</|<!--|-->|<script>|</script>|<span style="color:red">|</span>|<br>|<td>|&amp;|&#0;|\\'.split(
    "|",
  ),
  ..."{{|}}|{%|%}|{:|{#|[[|]]|[^1]|[^1]:|$$|#키워드|키워드:|요약:|궁금한 점|Q.|A.|'|\"|“|”|%|?|*|&a|*a|!!js|0x|1e9|2021-02-30|null".split(
    "|",
  ),
  "|",
  "가".repeat(300),
  "[".repeat(300),
  "\u{1F600}\u200D\u{1F468}",
  "금리".normalize("NFD"),
  "\uD800",
];

type Mutation = (text: string, one: number, other: number, piece: string) => string;

const at = (text: string, share: number): number => Math.floor(share * text.length);

const mutations: readonly Mutation[] = [
  (text, one, _other, piece) => text.slice(0, at(text, one)) + piece + text.slice(at(text, one)),
  (text, one, other) => text.slice(0, at(text, Math.min(one, other))) + text.slice(at(text, Math.max(one, other))),
  (text, one) => text.slice(0, at(text, one)),
  (text, one) => text.slice(at(text, one)),
  (text, one, other) => text + text.slice(at(text, Math.min(one, other)), at(text, Math.max(one, other))),
  (text, one, other) => swapLines(text, one, other),
  (text, _one, _other, piece) => text.replaceAll("\n", `${piece}\n`),
  (text, _one, _other, piece) => text.replaceAll(" ", piece),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.normalize("NFD"),
  (text, one) => text.slice(0, at(text, one)).toUpperCase() + text.slice(at(text, one)),
];

function swapLines(text: string, one: number, other: number): string {
  const lines = text.split("\n");
  const [first, second] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
  const swapped = new Map([
    [first, lines[second]],
    [second, lines[first]],
  ]);
  return lines.map((line, index) => swapped.get(index) ?? line).join("\n");
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** One of the texts, damaged one to six times. */
export function mutatedOf(texts: readonly string[]): fc.Arbitrary<string> {
  const damage = fc.tuple(fc.constantFrom(...mutations), share, share, fc.constantFrom(...pieces));
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 6 }))
    .map(([text, damages]) =>
      damages.reduce((kept, [mutate, ...told]) => mutate(kept, ...told).slice(0, 40_000), text),
    );
}

export const mutatedPost: fc.Arbitrary<string> = mutatedOf(postsAtHand());

/** Arbitrary text for a field: letters, pieces, or both. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
);
