import { lookup as resolve } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Refused } from "./refused.ts";

/** The IP addresses of a host: at least one. */
export type HostAddresses = readonly [string, ...string[]];

/**
 * Resolves a host. Throws `Refused` if it is unknown or any of its addresses is not allowed, since a connection may use
 * any.
 */
export async function allowedAddresses(
  host: string,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
): Promise<HostAddresses> {
  const [first, ...others] = isIP(host) === 0 ? await resolveAll(host, signal) : [host];
  if (first === undefined) throw new Refused({ kind: "unknown-host", host });
  const addresses = [first, ...others] as const;
  if (!addresses.every(isAllowed)) throw new Refused({ kind: "private-address", host });
  return addresses;
}

/** Makes Node connect to addresses that were already checked: a second lookup might lead elsewhere. */
export function lookupOf(addresses: HostAddresses): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all === true) done(null, addresses.map(withFamily));
    else done(null, first, isIP(first));
  };
}

function withFamily(address: string): { address: string; family: number } {
  return { address, family: isIP(address) };
}

async function resolveAll(host: string, signal: AbortSignal): Promise<readonly string[]> {
  const timeout = new Promise<never>((_, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
  });
  try {
    const found = await Promise.race([resolve(host, { all: true, verbatim: true }), timeout]);
    return found.map(({ address }) => address);
  } catch (problem) {
    if (signal.aborted) throw problem;
    throw new Refused({ kind: "unknown-host", host });
  }
}
