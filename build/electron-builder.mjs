import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFiles } from './programs.mjs';
import { root } from './stamp.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'));

/** Where the drawn icons and the bill of materials lie while packing. */
export const resources = join(root, 'out', 'resources');

/**
 * Switches in the Electron executable itself, beyond the reach of the environment and the command line of whoever
 * starts it. Clearway holds a company's trust: it must not be a Node interpreter in disguise.
 */
export const fuses = {
  // ELECTRON_RUN_AS_NODE would make the signed program run any script.
  runAsNode: false,
  // NODE_OPTIONS=--require=… would load code into it; NODE_EXTRA_CA_CERTS would change what it trusts.
  enableNodeOptionsEnvironmentVariable: false,
  // --inspect would open a debugger port.
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  // Code comes from app.asar only, and app.asar is checked against the hash in the executable (Windows, macOS).
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  // We have app://; file:// gets no more than in a browser.
  grantFileProtocolExtraPrivileges: false,
  loadBrowserProcessSpecificV8Snapshot: false,
};

/** A package for Linux has to name a page: where the project is kept, or none yet. */
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
const homepage = GITHUB_REPOSITORY
  ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
  : 'https://clearway.invalid/';

/** @type {import('electron-builder').Configuration} */
export const config = {
  appId: 'com.clearway.desktop',
  productName: 'Clearway',
  copyright: 'Copyright © The Clearway contributors',
  electronVersion: version,
  extraMetadata: { homepage },
  directories: { output: 'out', buildResources: resources },
  // Everything is bundled, the command line within main.cjs: no sources, no node_modules, no maps, no second copy.
  files: [
    {
      from: 'dist',
      to: 'dist',
      filter: [...programFiles.filter((name) => name !== 'cli.cjs'), 'renderer/**/*', '!**/*.map'],
    },
    'package.json',
    '!node_modules',
    '!**/node_modules/**',
  ],
  // What IT and support read without the app lies beside it.
  extraFiles: [
    { from: 'LICENSE', to: 'LICENSE.clearway.txt' },
    { from: 'dist/third-party-licenses.md', to: 'LICENSES.third-party.md' },
    { from: join(resources, 'sbom.cdx.json'), to: 'sbom.cdx.json' },
    { from: 'dist/schemas', to: 'schemas' },
    { from: 'dist/policy', to: 'policy' },
    { from: 'dist/deploy', to: 'deploy' },
  ],
  asar: true,
  // Nothing native in it; no compiler is looked for.
  npmRebuild: false,
  nodeGypRebuild: false,
  removePackageScripts: true,
  // Chromium's own words (dialogs, menus) in the languages of the wizard.
  electronLanguages: ['en', 'en-US', 'ko', 'ja', 'de', 'fr', 'es', 'pt-BR', 'zh-CN'],
  electronFuses: fuses,
  // Has electron-builder write what a feed is read from (latest.yml and its like), also for the channel of the testers.
  // Which server is asked, if any, the policy says; this name never leads anywhere.
  publish: { provider: 'generic', url: 'https://updates.invalid/' },
  generateUpdatesFilesForAllChannels: true,

  win: {
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'msi', arch: ['x64', 'arm64'] },
    ],
    // Wanted by nobody but setup; the app itself never asks for more rights.
    requestedExecutionLevel: 'asInvoker',
  },
  // Also silently: /S /allusers or /S /currentuser.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: true,
  },
  // What MDM rolls out: for the whole machine, by msiexec /qn.
  msi: { oneClick: false, perMachine: true, runAfterFinish: false },

  mac: {
    target: [
      { target: 'dmg', arch: 'universal' },
      { target: 'pkg', arch: 'universal' },
      // What the app fetches when it replaces itself.
      { target: 'zip', arch: 'universal' },
    ],
    category: 'public.app-category.utilities',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: join(root, 'build', 'entitlements.mac.plist'),
    entitlementsInherit: join(root, 'build', 'entitlements.mac.plist'),
  },
  pkg: { isRelocatable: false },

  linux: {
    target: [
      { target: 'deb', arch: ['x64', 'arm64'] },
      { target: 'rpm', arch: ['x64', 'arm64'] },
      { target: 'AppImage', arch: ['x64', 'arm64'] },
    ],
    executableName: 'clearway',
    category: 'Network',
    maintainer: 'The Clearway contributors',
    vendor: 'The Clearway contributors',
    synopsis: 'Finds out why ChatGPT does not work on a network',
  },
};
