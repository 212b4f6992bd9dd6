import { startComments } from "./comments.ts";
import { startContents } from "./contents.ts";
import { startCopying } from "./copy-code.ts";
import { startCovering } from "./cover-strokes.ts";
import { startEnlarging } from "./enlarge-picture.ts";
import { startPreviews } from "./link-preview.ts";
import { openSearchDialog } from "./search-dialog.ts";
import { leadToSearch } from "./search-shortcut.ts";
import { startSharing } from "./share-note.ts";
import { startThemeSwitch } from "./theme-switch.ts";
import { startWrapping } from "./wrap-code.ts";

// The script of every page.
startThemeSwitch(document, window);
leadToSearch(document, openSearchDialog);
startComments(document);
startCopying(document, navigator.clipboard);
startWrapping(document, ResizeObserver);
startContents(document, window);
startCovering(document);
startEnlarging(document, window);
startSharing(document, window, navigator);
startPreviews(document, window, fetch);
