import type { Library } from "../model/library.ts";
import type { HeldNote } from "../model/note/held-note.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { Page } from "../model/page/page.ts";
import type { PictureSizeOf } from "../model/page/picture-size.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { Report } from "../model/problem/report.ts";
import type { IgnoredFile } from "../model/site-status.ts";
import type { Post } from "./notes/gather-notes.ts";
import type { ContractUrls } from "./url-contract.ts";

/** A whole site, planned but not written. It may be written if the report has no error. */
export interface SitePlan {
  readonly report: Report;
  /** All problems, before those that many notes share were gathered in the report. */
  readonly problems: readonly Diagnostic[];
  readonly library: Library;
  readonly pages: readonly Page[];
  readonly heldBack: readonly HeldNote[];
  /** Every note found, readable or not. */
  readonly posts: readonly Post[];
  /** How many of these notes are earlier versions of files that hold none now. */
  readonly formerNotes: number;
  /** Files of the posts folder that look like notes but are not. */
  readonly ignored: readonly IgnoredFile[];
  /** Pictures and other files of the assets folder to publish unchanged, except those held back along with a note. */
  readonly assets: readonly string[];
  /** How large the pictures among them are. */
  readonly pictureSizeOf: PictureSizeOf;
  /** The source texts that the problems are in, to be quoted. */
  readonly sources: readonly SourceFile[];
  /** What becomes of previously published addresses. */
  readonly urls: ContractUrls;
}
