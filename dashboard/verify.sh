#!/bin/sh
# Checks the dashboard that the jar holds: sh dashboard/verify.sh, after "mvn package".
# Part of "mvn verify", which must not pass with a part of it missing.
#   MARKET7_SKIP_TESTS=true         only looks whether the bundle is there
#   MARKET7_REQUIRE_BROWSER=1, CI   fails without a Chromium, where else its tests are skipped
set -eu
cd "$(dirname "$0")"

fail() {
  echo "dashboard: $1" >&2
  exit 1
}

sh build.sh check >&2 ||
  fail "mvn verify needs it; where the build said 'dashboard: not built' it said why. mvn package works without."
jar=../target/market7.jar
[ -f "$jar" ] || fail "there is no target/market7.jar. Expected one; mvn -DskipTests package builds it."
[ -z "$(find dist/index.html -newer "$jar")" ] ||
  fail "target/market7.jar is older than dashboard/dist. Expected the same bundle in it; mvn -DskipTests package builds it."

if [ "${MARKET7_SKIP_TESTS:-false}" = true ]; then
  echo "dashboard: its checks are skipped"
  exit 0
fi

npm run --silent lint
npm run --silent typecheck
npm run --silent client:check
npm run --silent size
npm test --silent

find_browser() {
  for name in "${MARKET7_BROWSER:-}" chromium chromium-browser google-chrome; do
    [ -z "$name" ] || ! command -v "$name" || return 0
  done
}
browser=$(find_browser)
if [ -z "$browser" ]; then
  if [ "${CI:-false}" != false ] || [ -n "${MARKET7_REQUIRE_BROWSER:-}" ]; then
    fail "found no Chromium. Expected one in PATH or in MARKET7_BROWSER, since CI or MARKET7_REQUIRE_BROWSER asks for the tests in a browser."
  fi
  echo "dashboard: the tests in a browser are skipped, for want of a Chromium in PATH or in MARKET7_BROWSER"
  exit 0
fi
MARKET7_BROWSER=$browser npm run --silent e2e
