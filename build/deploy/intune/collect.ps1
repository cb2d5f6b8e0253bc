# Intune, Devices > Scripts and remediations: remediation script to detect.ps1, with the same settings. What is in the
# way stands in the network, so nothing is repaired here: the proof is saved where detect.ps1 found something, in
# %LOCALAPPDATA%\Clearway\last.zip of the account it ran as. Secrets are removed before it is written.
$ErrorActionPreference = 'Stop'

$program = Join-Path $env:ProgramW6432 'Clearway\Clearway.exe'
if (-not (Test-Path -LiteralPath $program)) {
  'saved=none exit=127'
  exit 1
}
$folder = Join-Path $env:LOCALAPPDATA 'Clearway'
New-Item -ItemType Directory -Force -Path $folder | Out-Null
$bundle = Join-Path $folder 'last.zip'
if (Test-Path -LiteralPath $bundle) { Remove-Item -LiteralPath $bundle }

# As in detect.ps1: waited for, and with quotes of our own.
$words = 'check', '--quiet', '--deadline', '60', '--out', "`"$bundle`""
$exit = (Start-Process -FilePath $program -ArgumentList $words -WindowStyle Hidden -Wait -PassThru).ExitCode

if (Test-Path -LiteralPath $bundle) {
  "saved=$bundle exit=$exit"
  exit 0
}
"saved=none exit=$exit"
exit 1
