import { startComments } from "./comments.ts";
import { startContents } from "./contents.ts";
import { startCopying } from "./copy-code.ts";
import { startPreviews } from "./link-preview.ts";
import { leadToSearch } from "./search-shortcut.ts";
import { startThemeSwitch } from "./theme-switch.ts";

// What every page runs.
startThemeSwitch(document, window);
leadToSearch(document);
startComments(document);
startCopying(document, navigator.clipboard);
startContents(document, window);
startPreviews(document, window, fetch);
