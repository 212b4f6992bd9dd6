import { absoluteUrl } from "../model/address/href.ts";
import { indexNowPlace } from "../model/address/site-places.ts";
import { webAddress } from "../model/address/web-address.ts";
import { publishingWords } from "../model/words/publishing.ts";
import { newestAddresses } from "../pages/data/newest-addresses.ts";
import type { Command } from "./command.ts";
import { planWork } from "./project/plan-work.ts";

/**
 * The endpoint that passes announcements to every participating search engine, Naver and Bing among them
 * (https://www.indexnow.org/documentation).
 */
const defaultService = new URL("https://api.indexnow.org/indexnow");
const patienceInMilliseconds = 20_000;

/** Tells search engines which pages the newest notes have changed; without a key it does nothing. */
export const announce: Command = async (options, io) => {
  const plannedWork = await planWork({ command: "announce", options, io });
  if (plannedWork === null) return 2;
  const { planned, language } = plannedWork;
  const { config } = planned.loaded;
  const words = publishingWords[language];
  const { indexNowKey: key, origin } = config;
  if (key === null) {
    io.stdout.write(`${words.announceOff}\n`);
    return 0;
  }
  if (origin === null) {
    io.stderr.write(`${words.announceNeedsOrigin}\n`);
    return 2;
  }
  const typed = io.env["INDEXNOW_SERVICE"] || null;
  const service = typed === null ? defaultService : readService(typed);
  if (service === null) {
    io.stderr.write(`${words.announceWrongService(typed ?? "", defaultService.host)}\n`);
    return 2;
  }
  const urlList = newestAddresses(planned.plan.pages).flatMap((permalink) => absoluteUrl(permalink, config) ?? []);
  if (urlList.length === 0) {
    io.stdout.write(`${words.announceNothing}\n`);
    return 0;
  }
  const keyLocation = absoluteUrl(indexNowPlace(key), config);
  const answer = await send(service, { host: new URL(origin).host, key, keyLocation, urlList });
  if (answer !== null) {
    io.stderr.write(`${words.announceRefused(service.host, answer)}\n`);
    return 1;
  }
  io.stdout.write(`${words.announced(urlList.length, service.host)}\n`);
  return 0;
};

/** Null for what is no address on the web. */
function readService(typed: string): URL | null {
  return webAddress(typed) !== null && URL.canParse(typed) ? new URL(typed) : null;
}

/** Null when the service accepted the message, else its error or the network's. */
async function send(service: URL, message: object): Promise<string | null> {
  try {
    const response = await fetch(service, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(message),
      redirect: "error",
      signal: AbortSignal.timeout(patienceInMilliseconds),
    });
    return response.ok ? null : `${response.status} ${response.statusText}`.trim();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.cause instanceof Error ? error.cause.message : error.message;
  }
}
