import { reloadOnNewVersion } from "./live-reload.ts";

const script = new URL(import.meta.url);
const events = new URL("events", script);
events.searchParams.set("page", location.pathname);
// The browser reconnects by itself after the server was away, and then receives the current version.
reloadOnNewVersion(script, new EventSource(events), () => location.reload());
