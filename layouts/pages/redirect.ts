import { absoluteUrl, hrefOf } from "../../src/model/address/href.ts";
import type { RedirectPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { redirectPolicy } from "../documents/content-security-policy.ts";
import { html } from "../html.ts";

/** Redirects from an old address to the note at once; offers a link to readers whose browser does not follow. */
export function redirectPage({ to }: RedirectPage, { config }: SiteView): string {
  const { moved } = wordsIn(config.language);
  const address = hrefOf(to.permalink, config.basePath);
  return html`<!DOCTYPE html>
<html lang="${config.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${redirectPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${to.note.title.value}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${absoluteUrl(to.permalink, config) ?? address}">
</head>
<body>
<main>
<h1>${to.note.title.value}</h1>
<p>${moved} <a href="${address}">${to.note.title.value}</a></p>
</main>
</body>
</html>
`.text;
}
