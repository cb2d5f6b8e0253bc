# Intune, Devices > Scripts and remediations: detection script. Run in 64-bit PowerShell; with the logged-on person's
# credentials it sees their proxy, as SYSTEM it also runs while nobody is logged in. Changes nothing but the file below.
#   status=blocked code=dns-lies product=cisco-umbrella exit=1
# Exit 1, "with issues", only where something is in the way; what could not run or tell is said in the line.
$ErrorActionPreference = 'Stop'

function Say($status, $code, $product, $exit) { "status=$status code=$code product=$product exit=$exit" }

$program = Join-Path $env:ProgramW6432 'Clearway\Clearway.exe'
if (-not (Test-Path -LiteralPath $program)) {
  Say 'not-installed' 'none' 'none' 127
  exit 0
}

# The account's own folder: in C:\ProgramData or C:\Windows\Temp others could lay a link in SYSTEM's way.
$folder = Join-Path $env:LOCALAPPDATA 'Clearway'
New-Item -ItemType Directory -Force -Path $folder | Out-Null
$report = Join-Path $folder 'last.json'
# Nothing old may be read in place of what this run could not write.
if (Test-Path -LiteralPath $report) { Remove-Item -LiteralPath $report }

# A program with a window has no console: it is waited for, and answers in a file. Start-Process joins its words
# without quoting them, so the path brings its own quotes.
$words = 'check', '--quiet', '--plan', 'quick', '--deadline', '30', '--json', "`"$report`""
$exit = (Start-Process -FilePath $program -ArgumentList $words -WindowStyle Hidden -Wait -PassThru).ExitCode

if ($exit -notin 0, 1, 3) {
  $code = if ($exit -eq 2) { 'wrong-usage' } else { 'fault' }
  Say 'not-run' $code 'none' $exit
  exit 0
}

# Not ConvertFrom-Json: Windows PowerShell refuses more than 2 MB. The report is one line, and whatever a page said
# stands in it with \" for each ": it cannot look like a verdict.
$text = if (Test-Path -LiteralPath $report) { [IO.File]::ReadAllText($report) } else { '' }
function Find($pattern, $else) {
  $found = [regex]::Match($text, $pattern)
  if ($found.Success) { $found.Groups[1].Value } else { $else }
}
$status = Find '"verdict":\{"status":"([a-z]*)"' 'unreadable'
$code = Find ',"code":"([a-z0-9-]*)","features":' 'none'
$product = Find '"verdict":\{[^{]*"product":\{"id":"([a-z0-9-]*)"' 'none'
Say $status $code $product $exit
if ($exit -eq 1) { exit 1 }
exit 0
