#!/usr/bin/env bash
# Tries what nobody thought of: npm run fuzz -- --cases 100000 --only parser,search --seed 1.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=node_modules/.cache/saegim/fuzz.mjs
node_modules/.bin/esbuild tests/fuzz/main.ts --bundle --platform=node --format=esm --target=node20 --packages=external \
  --outfile="$program" --log-level=warning
exec node "$program" "$@"
