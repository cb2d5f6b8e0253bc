import type { Catalogue } from '../catalogue/catalogue';
import { productById } from '../catalogue/products';
import { type Block, heading, item, markdown, type SayGuide, text, title } from './blocks';
import { featureTable } from './feature-table';
import { firewallPlan } from './firewall-plan';
import { type FileRole, guide } from './guide';
import { fileOf, type LineFormatId, linesOf } from './line-formats';
import { type Allowlists, allowlistsOf, type Entry } from './lists';
import { type ProductFormat, productFormats, productIds } from './product-formats';
import { type SayRemark, scripts } from './scripts';

/** A file to write; `name` may have one folder: `zscaler-zia/allow.txt`. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

export interface AllowlistWords {
  /** Pages for people, in their language. */
  readonly say: SayGuide;
  /** Remarks inside scripts: plain ASCII in every language, since importers are old programs. */
  readonly remark: SayRemark;
}

/** What belongs to no product: plain lists, the plan for firewalls, the rules of nftables. */
export function commonFiles(catalogue: Catalogue, { say, remark }: AllowlistWords): readonly ListFile[] {
  const lists = allowlistsOf(catalogue);
  const plain = (name: string, entries: readonly Entry[]) => ({
    name,
    text: fileOf(linesOf(entries, 'name-and-wildcard')),
  });
  return [
    plain('generic.txt', lists.allow),
    plain('generic-optional.txt', lists.optional),
    plain('generic-do-not-inspect.txt', lists.doNotInspect),
    plain('generic-do-not-inspect-tenant.txt', lists.doNotInspectTenant),
    { name: 'voice-addresses.txt', text: fileOf(lists.voice.addresses) },
    {
      name: 'nftables.nft',
      text: fileOf(scripts.nftables({ lists, exempt: lists.doNotInspect, say: remark })),
    },
    { name: 'firewall-plan.md', text: markdown(firewallPlan(lists), say) },
    { name: 'README.md', text: markdown(overview(lists), say) },
  ];
}

/** All files of one product, the one that `--product` prints first; undefined for a product without a format. */
export function productFiles(
  catalogue: Catalogue,
  id: string,
  { say, remark }: AllowlistWords,
): readonly ListFile[] | undefined {
  const product = productById(id);
  const format = Object.hasOwn(productFormats, id) ? productFormats[id] : undefined;
  if (!product || !format) return undefined;
  const lists = allowlistsOf(catalogue);
  const files = filesOf(lists, format, remark);
  const page = markdown(guide({ product, format, lists, files }), say);
  return [...files.map(({ name, text }) => ({ name, text })), { name: 'README.md', text: page }];
}

/** Everything, each product in a folder of its own. */
export const allFiles = (catalogue: Catalogue, words: AllowlistWords): readonly ListFile[] => [
  ...commonFiles(catalogue, words),
  ...productIds.flatMap((id) =>
    (productFiles(catalogue, id, words) ?? []).map(({ name, text }) => ({ name: `${id}/${name}`, text })),
  ),
];

interface Written extends ListFile {
  readonly role: FileRole;
}

function filesOf(lists: Allowlists, format: ProductFormat, say: SayRemark): readonly Written[] {
  const { script } = format;
  const extension = format.extension ?? 'txt';
  const list = (role: FileRole, name: string, entries: readonly Entry[], id: LineFormatId): Written => ({
    role,
    name: `${name}.${extension}`,
    text: fileOf(linesOf(entries, id)),
  });
  const scripted = (role: FileRole, name: string, exempt: readonly Entry[]): readonly Written[] =>
    script ? [{ role, name, text: fileOf(scripts[script.id]({ lists, exempt, say })) }] : [];
  const exempt = format.exempt ?? format.allow;
  return [
    ...scripted('script', script?.file ?? '', lists.doNotInspect),
    ...scripted('script-tenant', `tenant-${script?.file}`, lists.doNotInspectTenant),
    list('allow', 'allow', lists.allow, format.allow),
    list('optional', 'allow-optional', lists.optional, format.allow),
    list('exempt', 'do-not-inspect', lists.doNotInspect, exempt),
    list('exempt-tenant', 'do-not-inspect-tenant', lists.doNotInspectTenant, exempt),
    { role: 'voice', name: 'voice-addresses.txt', text: fileOf(lists.voice.addresses) },
  ];
}

const overview = (lists: Allowlists): readonly Block[] => [
  title('allowlist.overview'),
  text('allowlist.made', { date: lists.date }),
  text('allowlist.least'),
  heading('allowlist.files'),
  item('allowlist.file.allow', { file: 'generic.txt' }),
  item('allowlist.file.optional', { file: 'generic-optional.txt' }),
  item('allowlist.file.exempt', { file: 'generic-do-not-inspect.txt' }),
  item('allowlist.file.exempt-tenant', { file: 'generic-do-not-inspect-tenant.txt' }),
  item('allowlist.file.voice', { file: 'voice-addresses.txt' }),
  item('allowlist.file.nftables', { file: 'nftables.nft' }),
  item('allowlist.file.plan', { file: 'firewall-plan.md' }),
  item('allowlist.file.products', { count: productIds.length }),
  ...featureTable(lists.allow),
  heading('allowlist.tenant'),
  text('allowlist.tenant.conflict'),
];
