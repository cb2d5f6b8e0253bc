import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface Props {
  readonly tone: Extract<IconName, 'good' | 'odd' | 'bad' | 'unknown'>;
  readonly label: string;
  /** Read out at once: for what went wrong just now. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** A sentence that must be seen, with a sign beside it. */
export const Notice = ({ tone, label, alert = false, children }: Props) => (
  <div className={`notice notice-${tone}`} {...(alert && { role: 'alert' })}>
    <Icon name={tone} />
    <div>
      <p>{label}</p>
      {children}
    </div>
  </div>
);
