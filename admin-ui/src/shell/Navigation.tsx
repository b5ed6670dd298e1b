import { Button, Nav, NavItem, NavList } from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { mayDo, useMe } from '@/api/me';
import { Person } from './Person';
import { PAGES } from './pages';

/** Beside the page, or above it behind a button where there is no room. */
export function Navigation() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const here = pathname.split('/')[1] ?? '';
  return (
    <div className={open ? 'us-side us-side-open' : 'us-side'}>
      <div className="us-brand">
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width="24" height="24" />
        <span>Understudy</span>
        <Button
          className="us-menu"
          variant="plain"
          icon={<BarsIcon />}
          aria-expanded={open}
          aria-controls="us-pages"
          aria-label={t('menu')}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id="us-pages" className="us-side-body">
        <Nav aria-label={t('pages')}>
          <NavList>
            {PAGES.filter((page) => mayDo(me, page.roles)).map((page) => (
              <NavItem key={page.name} isActive={here === page.path} onClick={() => setOpen(false)}>
                <NavLink to={`/${page.path}`} end={page.path === ''}>
                  {t(`nav.${page.name}`)}
                </NavLink>
              </NavItem>
            ))}
          </NavList>
        </Nav>
        <Person />
      </div>
    </div>
  );
}
