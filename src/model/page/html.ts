import type { Brand } from "../brand.ts";

/** Markup that is safe to insert as it is: made by the Markdown renderer or the `html` tag, never from raw input. */
export type Html = Brand<string, "Html">;

/** The same, with unresolved links by name (`[[name]]`): only the whole site knows where they lead. */
export type UnlinkedHtml = Brand<string, "UnlinkedHtml">;
