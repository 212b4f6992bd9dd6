import type { ConfigOverride } from "../site/load-config.ts";

/** Settings that the place of publication gives, so that one configuration serves several. An empty variable is none. */
export function environmentOverrides(
  environment: Readonly<Record<string, string | undefined>>,
): readonly ConfigOverride[] {
  const { BASE_PATH: basePath, SITE_ORIGIN: origin } = environment;
  return [
    ...(basePath ? [{ name: "basePath", givenAs: "BASE_PATH", value: basePath } as const] : []),
    ...(origin ? [{ name: "origin", givenAs: "SITE_ORIGIN", value: origin } as const] : []),
  ];
}
