/** What a theme puts before the addresses of a note's pictures, but for those of other hosts. */
export interface MediaPrefix {
  /** A folder of the blog; empty for none. */
  readonly subpath: string;
  /** Where pictures are that the blog's folder does not hold; null when nowhere. */
  readonly host: string | null;
}

export const noPrefix: MediaPrefix = { subpath: "", host: null };

/** The address of a picture below the folder that is put before it. */
export function withSubpath(address: string, { subpath }: MediaPrefix): string {
  return subpath === "" ? address : `/${subpath}/${address}`.replace(/\/{2,}/gu, "/");
}

/** Where a picture is that is not in the blog; null when there is no such place. */
export function atHost(address: string, { host }: MediaPrefix): string | null {
  return host === null ? null : `${host.replace(/\/+$/u, "")}/${address.replace(/^\/+/u, "")}`;
}
