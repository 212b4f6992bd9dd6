#!/usr/bin/env bash
# The one gate, for people and for continuous integration alike: `npm test`.
# Every check runs even when an earlier one fails, so that one run tells everything. The last line reads `N passed, N failed`.
#   tests/run.sh          what every change must pass
#   tests/run.sh --slow   the same and the slow suites (npm run test:all)
set -uo pipefail
cd "$(dirname "$0")/.."

# In a fresh clone `npm test` is the only command: it installs what it needs, and again when the list of packages is a newer one.
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts || exit 2

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

has_hangul() {
  dpkg -s fonts-noto-cjk >/dev/null 2>&1 || fc-list 2>/dev/null | grep -qE "CJK KR|Apple SD Gothic|Malgun"
}

# Installs what the browser tests need, each only when it is missing: a browser, and letters for Hangul.
install_missing() {
  local packages=()
  command -v chromium >/dev/null || packages+=(chromium)
  has_hangul || packages+=(fonts-noto-cjk)
  [ ${#packages[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null || ! as_root true 2>/dev/null; then
    echo "The browser tests need: ${packages[*]}. Install them (Debian: sudo apt-get install ${packages[*]}) and run again." >&2
    return 1
  fi
  echo "Installing ${packages[*]}"
  as_root apt-get update -qq >/dev/null &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

# Installs Jekyll, with which blogs that move here are compared; without it those tests are left out.
install_jekyll() {
  command -v jekyll >/dev/null && return 0
  if command -v apt-get >/dev/null && as_root true 2>/dev/null; then
    echo "Installing jekyll"
    as_root apt-get update -qq >/dev/null &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends jekyll >/dev/null &&
      return 0
  fi
  echo "Without jekyll, what it does is compared as it was recorded (Debian: sudo apt-get install jekyll)." >&2
}

passed=0
failed=0
failures=()

check() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    failures+=("$name")
  fi
}

bin=node_modules/.bin
projects=(--project unit --project site --project browser)
if [ "${1:-}" = "--slow" ]; then
  projects+=(--project slow)
  export PROPERTY_SEED=$RANDOM # tests/support/property-seed.ts
fi

install_missing || exit 2
[ "${1:-}" = "--slow" ] && install_jekyll
check biome "$bin/biome" check --error-on-warnings .
check types "$bin/tsc" --noEmit
check knip "$bin/knip"

results=$(mktemp)
trap 'rm -f "$results"' EXIT
vitest_failed=0
"$bin/vitest" run "${projects[@]}" --reporter=default --reporter=json --outputFile.json="$results" || vitest_failed=1

# Counts each test; a run that broke without a failing test (a file that does not load, say) counts as one.
read -r tests_passed tests_failed < <(node -e '
  const results = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
  console.log(results.numPassedTests, results.numFailedTests);
' "$results" 2>/dev/null || echo "0 0")
[ "$vitest_failed" -eq 1 ] && [ "$tests_failed" -eq 0 ] && tests_failed=1
[ "$tests_failed" -gt 0 ] && failures+=(vitest)
passed=$((passed + tests_passed))
failed=$((failed + tests_failed))

[ "$failed" -gt 0 ] && echo "Failed: ${failures[*]}"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
