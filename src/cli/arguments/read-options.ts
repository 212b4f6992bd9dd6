import { languages } from "../../model/text/language.ts";
import { type CommandOptions, type OptionForm, optionForms, reportFormats } from "./options.ts";

/**
 * Interprets the texts of options. Choices have been checked, so an unknown one counts as none. `title` and `files` are
 * what follows the command.
 */
export function readOptions(
  typed: ReadonlyMap<OptionForm, string>,
  { title, files }: Pick<CommandOptions, "title" | "files"> = { title: null, files: [] },
): CommandOptions {
  const text = (form: OptionForm): string | null => typed.get(form) ?? null;
  const choice = <Choice extends string>(form: OptionForm, choices: readonly Choice[]): Choice | null =>
    choices.find((one) => one === typed.get(form)) ?? null;
  return {
    posts: text(optionForms.posts),
    assets: text(optionForms.assets),
    output: text(optionForms.output),
    config: text(optionForms.config),
    basePath: text(optionForms.basePath),
    origin: text(optionForms.origin),
    now: text(optionForms.now),
    since: text(optionForms.since),
    port: text(optionForms.port),
    format: choice(optionForms.format, reportFormats),
    lang: choice(optionForms.lang, languages),
    fix: typed.has(optionForms.fix),
    undo: typed.has(optionForms.undo),
    watch: typed.has(optionForms.watch),
    files,
    publish: typed.has(optionForms.publish),
    acceptMoves: typed.has(optionForms.acceptMoves),
    acceptRemovals: typed.has(optionForms.acceptRemovals),
    to: text(optionForms.to),
    write: typed.has(optionForms.write),
    title,
    url: text(optionForms.url),
    html: text(optionForms.html),
    tags: text(optionForms.tags),
    category: text(optionForms.category),
    date: text(optionForms.date),
    slug: text(optionForms.slug),
    template: text(optionForms.template),
    draft: typed.has(optionForms.draft),
    body: typed.has(optionForms.body),
    image: typed.has(optionForms.image),
    open: typed.has(optionForms.open),
    allowLocal: typed.has(optionForms.allowLocal),
    noCache: typed.has(optionForms.noCache),
    debug: typed.has(optionForms.debug),
    help: typed.has(optionForms.help),
    version: typed.has(optionForms.version),
  };
}
