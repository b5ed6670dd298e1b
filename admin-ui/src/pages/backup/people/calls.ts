import { answer, api } from '@/api/client';

/** Where a stand-in is set; each counts at once, without a draft. */
export type Place =
  | { of: 'default' }
  | { of: 'agent' | 'customer' | 'organisation'; key: string }
  | { of: 'dedicatedCustomer' | 'dedicatedOrganisation'; key: string };

export const readBackups = () => answer(api.GET('/backups'));
export const readDedicated = () => answer(api.GET('/dedicated'));

/** @param agent who stands in from now on; null takes the entry back */
export function writePlace(place: Place, agent: string | null): Promise<unknown> {
  const body = { agent: agent ?? '' };
  switch (place.of) {
    case 'default':
      return answer(
        agent === null ? api.DELETE('/backups/default') : api.PUT('/backups/default', { body }),
      );
    case 'agent': {
      const params = { path: { id: place.key } };
      return answer(
        agent === null
          ? api.DELETE('/backups/agents/{id}', { params })
          : api.PUT('/backups/agents/{id}', { params, body }),
      );
    }
    case 'customer':
    case 'organisation':
    case 'dedicatedCustomer':
    case 'dedicatedOrganisation': {
      const address = ADDRESSES[place.of];
      const params = { path: { key: place.key } };
      return answer(
        agent === null ? api.DELETE(address, { params }) : api.PUT(address, { params, body }),
      );
    }
  }
}

const ADDRESSES = {
  customer: '/backups/customers/{key}',
  organisation: '/backups/organisations/{key}',
  dedicatedCustomer: '/dedicated/customers/{key}',
  dedicatedOrganisation: '/dedicated/organisations/{key}',
} as const;
