/** A theme's prefix for a note's pictures, except those on other hosts. */
export interface MediaPrefix {
  /** A folder of the blog; empty for none. */
  readonly subpath: string;
  /** Where pictures missing from the blog's folder are; null for nowhere. */
  readonly host: string | null;
}

export const noPrefix: MediaPrefix = { subpath: "", host: null };

/** A picture's path below the prefix folder. */
export function withSubpath(address: string, { subpath }: MediaPrefix): string {
  return subpath === "" ? address : `/${subpath}/${address}`.replace(/\/{2,}/gu, "/");
}

/** Where a picture is that is not in the blog; null if unknown. */
export function atHost(address: string, { host }: MediaPrefix): string | null {
  return host === null ? null : `${host.replace(/\/+$/u, "")}/${address.replace(/^\/+/u, "")}`;
}
