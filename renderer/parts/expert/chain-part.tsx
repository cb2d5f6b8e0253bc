import { type ReactNode, useId } from 'react';
import type { Certificate, Trust } from '../../../shared/observation/certificate';
import { nameText } from '../../../shared/observation/distinguished-names';
import type { Sight } from '../../../shared/observation/observation';
import type { Say, TextKey } from '../../../shared/text/say';
import { useSay } from '../../state/context';
import { chainTree } from '../../view/chain-tree';
import { sameName, shortName } from '../../view/names';
import { dayText } from '../../view/size-text';

interface Props {
  readonly headingId: string;
  readonly chains: ReadonlyMap<string, Sight<'tls-handshake'>>;
  readonly host: string;
  readonly choose: (host: string) => void;
}

/** The certificates of one host, from the root down to its own. */
export function ChainPart({ headingId, chains, host, choose }: Props) {
  const say = useSay();
  const id = useId();
  const chosen = chains.get(host);
  return (
    <section className="card" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {say('window.chain.title')}
      </h3>
      {chosen ? (
        <>
          <p className="pick">
            <label htmlFor={id}>{say('window.chain.host')}</label>
            <select id={id} value={host} onChange={({ target }) => choose(target.value)}>
              {[...chains.keys()].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </p>
          <Handshake sight={chosen} />
        </>
      ) : (
        <p className="muted">{say('window.chain.none')}</p>
      )}
    </section>
  );
}

const trustText = (trust: Trust | null, say: Say): string => {
  if (trust === null) return say('window.expert.not-known');
  if (trust.trusted) return say('window.chain.yes');
  const said = say(`window.trust.${trust.why ?? 'unknown'}`);
  return trust.detail === undefined ? said : `${said} (${trust.detail})`;
};

function Handshake({ sight }: { readonly sight: Sight<'tls-handshake'> }) {
  const say = useSay();
  const { path, anchor, strays } = chainTree(sight);
  const { publicTrust, systemTrust, protocol, cipher, nameMatches } = sight;
  return (
    <>
      <dl className="pairs">
        <Pair title="window.chain.public">{trustText(publicTrust, say)}</Pair>
        <Pair title="window.chain.system">{trustText(systemTrust, say)}</Pair>
        <Pair title="window.chain.name-matches">
          {say(nameMatches ? 'window.chain.yes' : 'window.chain.no')}
        </Pair>
        <Pair title="window.chain.ends-in">
          {publicTrust.anchor ?? systemTrust?.anchor ?? say('window.expert.not-known')}
        </Pair>
        <Pair title="window.chain.protocol">
          {protocol}, {cipher}
        </Pair>
      </dl>
      {anchor === null ? (
        <Branch path={path} isTop />
      ) : (
        <ul className="tree">
          <li>
            <p className="node">
              <span className="tag">{say('window.chain.root.not-sent')}</span> <strong>{anchor}</strong>
            </p>
            <Branch path={path} isTop={false} />
          </li>
        </ul>
      )}
      {strays.length > 0 && (
        <>
          <h4>{say('window.chain.stray')}</h4>
          {strays.map((certificate) => (
            <CertificateCard key={certificate.sha256} certificate={certificate} kind="window.chain.stray" />
          ))}
        </>
      )}
    </>
  );
}

/** A certificate with those it vouches for inside it, down to the server's own. */
function Branch({ path, isTop }: { readonly path: readonly Certificate[]; readonly isTop: boolean }) {
  const [certificate, ...below] = path;
  if (!certificate) return null;
  const isRoot = isTop && sameName(certificate.subject, certificate.issuer);
  const kind = below.length === 0 ? 'leaf' : isRoot ? 'root' : 'intermediate';
  return (
    <ul className="tree">
      <li>
        <CertificateCard certificate={certificate} kind={`window.chain.${kind}`} />
        {below.length > 0 && <Branch path={below} isTop={false} />}
      </li>
    </ul>
  );
}

const shownNames = 6;

const namesText = (names: readonly string[], say: Say): string => {
  const shown = names.slice(0, shownNames).join(', ');
  const more = names.length - shownNames;
  return more > 0 ? say('window.chain.more-names', { names: shown, more }) : shown;
};

interface CertificateProps {
  readonly certificate: Certificate;
  readonly kind: Extract<TextKey, `window.chain.${string}`>;
}

function CertificateCard({ certificate: c, kind }: CertificateProps) {
  const say = useSay();
  const orUnreadable = (text: string) => text || say('window.chain.unreadable');
  return (
    <details className="node">
      <summary>
        <span className="tag">{say(kind)}</span> <strong>{orUnreadable(shortName(c.subject))}</strong>
      </summary>
      <dl className="pairs">
        <Pair title="window.chain.subject">{orUnreadable(nameText(c.subject))}</Pair>
        <Pair title="window.chain.issuer">{orUnreadable(nameText(c.issuer))}</Pair>
        <Pair title="window.chain.valid">
          {c.notBefore && c.notAfter
            ? say('window.chain.valid.range', { from: dayText(c.notBefore), until: dayText(c.notAfter) })
            : say('window.chain.unreadable')}
        </Pair>
        <Pair title="window.chain.key">{orUnreadable(c.key)}</Pair>
        <Pair title="window.chain.signature">{orUnreadable(c.signatureAlgorithm)}</Pair>
        {c.subjectAltNames.length > 0 && (
          <Pair title="window.chain.names">{namesText(c.subjectAltNames, say)}</Pair>
        )}
        <Pair title="window.chain.scts">
          {c.hasScts === null
            ? say('window.chain.unreadable')
            : say(c.hasScts ? 'window.chain.yes' : 'window.chain.no')}
        </Pair>
        <Pair title="window.chain.sha256">
          <code>{c.sha256}</code>
        </Pair>
      </dl>
    </details>
  );
}

function Pair({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(title)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
