#!/bin/sh
# Jamf Pro, extension attribute, data type String, input type Script. It runs as root at each inventory update, looks
# for at most 30 seconds, keeps no file and changes nothing. Smart groups: `like status=blocked`.
#   <result>status=blocked code=dns-lies product=cisco-umbrella exit=1</result>
. "$(dirname "$0")/../run-line.sh"
program=${CLEARWAY_PROGRAM:-/Applications/Clearway.app/Contents/MacOS/Clearway}

report='' exit=127
if [ -x "$program" ]; then
  report=$("$program" check --quiet --plan quick --deadline 30 --json - 2>/dev/null)
  exit=$?
fi
echo "<result>$(run_line)</result>"
# An attribute is a statement, never a failure.
exit 0
