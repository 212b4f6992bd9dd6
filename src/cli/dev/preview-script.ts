import { reloadOnNewVersion } from "./live-reload.ts";

const script = new URL(import.meta.url);
const events = new URL("events", script);
events.searchParams.set("page", location.pathname);
// The browser connects again by itself when the server was away, and is told which version it has.
reloadOnNewVersion(script, new EventSource(events), () => location.reload());
