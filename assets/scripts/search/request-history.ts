import type { SearchRequest } from "../../../src/model/search/search-reader.ts";

/** Where the present search is kept. */
export interface RequestHistory {
  readonly request: SearchRequest;
  readonly write: (request: SearchRequest) => void;
  /** Says that the present search is one to come back to. */
  readonly keep: () => void;
}
