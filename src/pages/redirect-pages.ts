import { redirectsOf } from "../model/address/author-redirect.ts";
import { decomposedOutput } from "../model/address/decomposed-output.ts";
import { outputPathOf } from "../model/address/output-path.ts";
import type { CopyPage, NotePage, RedirectPage } from "../model/page/page.ts";

/** What answers at the addresses that a note had before it was here, and at those that spell its file's name letter by letter. */
export function redirectPages(page: NotePage): readonly (RedirectPage | CopyPage)[] {
  const { note } = page;
  const redirects = redirectsOf(note.note.frontMatter)
    .filter(({ value }) => value !== note.permalink)
    .map(({ value, place }): RedirectPage => {
      return { kind: "redirect", permalink: value, output: outputPathOf(value), to: note, place };
    });
  return [...redirects, ...[page, ...redirects].flatMap((one) => copyOf(one, page))];
}

function copyOf(page: NotePage | RedirectPage, { note }: NotePage): readonly CopyPage[] {
  const output = decomposedOutput(page.permalink, note.note.source);
  return output === null ? [] : [{ kind: "copy", permalink: page.permalink, output, page }];
}
