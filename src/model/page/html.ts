import type { Brand } from "../brand.ts";

/** Markup that is safe to put between tags as it stands: made by the Markdown renderer or by the `html` tag, never from raw input. */
export type Html = Brand<string, "Html">;

/** The same, but its links to notes by name (`[[name]]`) have no address yet: only the site as a whole knows what they lead to. */
export type UnlinkedHtml = Brand<string, "UnlinkedHtml">;
