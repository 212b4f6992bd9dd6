import { redirectsOf } from "../model/author-redirect.ts";
import { decomposedOutput } from "../model/decomposed-output.ts";
import { outputPathOf } from "../model/output-path.ts";
import type { NoteCopyPage, NotePage, RedirectPage } from "../model/page.ts";

/** What answers at the addresses that a note had before it was here. */
export function redirectPages(page: NotePage, pattern: string): readonly (RedirectPage | NoteCopyPage)[] {
  const { note } = page;
  const redirects = redirectsOf(note.note.frontMatter).filter(({ value }) => value !== note.permalink);
  const decomposed = decomposedOutput(note, pattern);
  const copies: readonly NoteCopyPage[] =
    decomposed === null ? [] : [{ kind: "note-copy", permalink: note.permalink, output: decomposed, page }];
  return [
    ...redirects.map(({ value, place }): RedirectPage => {
      return { kind: "redirect", permalink: value, output: outputPathOf(value), to: note, place };
    }),
    ...copies,
  ];
}
