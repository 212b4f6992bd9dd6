import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { paperColors } from "../documents/theme-start.ts";
import { jsonText } from "../json-text.ts";

/** What a phone needs to install the site as an app (W3C Web Application Manifest). */
export function webManifestPage({ config, icons }: SiteView): string {
  const home = hrefOf(sitePlaces.home, config.basePath);
  return jsonText({
    name: config.title,
    ...(config.description !== "" && { description: config.description }),
    lang: config.language,
    id: home,
    start_url: home,
    scope: home,
    display: "minimal-ui",
    background_color: paperColors.light,
    theme_color: paperColors.light,
    icons: icons
      .filter(({ relation }) => relation === "icon")
      .map(({ permalink, sizes, type }) => ({ src: hrefOf(permalink, config.basePath), sizes, type })),
  });
}
