import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { CheckSubject } from "./check-subject.ts";
import type { SiteAddresses } from "./links/site-addresses.ts";

/** One rule over the whole site: what it finds, in any order. */
export type SiteRule = (subject: CheckSubject, addresses: SiteAddresses) => readonly Diagnostic[];
