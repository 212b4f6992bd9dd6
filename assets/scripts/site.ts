import { startComments } from "./comments.ts";
import { leadToSearch } from "./search-shortcut.ts";
import { startThemeSwitch } from "./theme-switch.ts";

// What every page runs.
startThemeSwitch(document, window);
leadToSearch(document);
startComments(document);
