import { useView } from '#ui/view.tsx';
import { organisationTexts } from '../organisation-texts.ts';

/** The way from one's own page to what those who run the installation do. */
export function AdminLinks({ editor, admin }: { editor: boolean; admin: boolean }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  const links = [
    ...(editor || admin ? [['/admin/godkjenning', t.approval] as const] : []),
    ...(admin ? [['/admin/personer', t.people] as const, ['/admin/epost', t.mails] as const] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(([path, label]) => (
        <li key={path}>
          <a className="ds-link" href={href(path)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
