import type { ComponentChildren } from 'preact';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import type { Session } from '@/core/session/session.ts';
import { nameOfSession, whoOfSession } from './session-names.ts';
import './session-line.css';

interface SessionLineProps {
  session: Session;
  /** Instead of what the session is called. */
  name?: string | undefined;
  color?: string | undefined;
  /** Behind its account and who that is, each of it on one line. */
  about: readonly string[];
  children?: ComponentChildren;
  below?: ComponentChildren;
}

/** A session in a list: color, name, account and who that is, and what can be done with it. */
export function SessionLine({ session, name = nameOfSession(session), color, about, ...props }: SessionLineProps) {
  const { children, below } = props;
  return (
    <li class="session-line">
      <RoleSwatch color={session.color ?? color} />
      <span class="session-line-name">
        <SafeText text={name} />
      </span>
      <span class="session-line-detail">
        <SafeText text={whoOfSession(session)} />
        {about.map((words) => (
          <span key={words} class="session-line-about">
            {' · '}
            {words}
          </span>
        ))}
      </span>
      <span class="session-line-buttons">{children}</span>
      {below && <div class="session-line-below">{below}</div>}
    </li>
  );
}
