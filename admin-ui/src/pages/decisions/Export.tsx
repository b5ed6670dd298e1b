import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reasonOf, useToast } from '@/shared/toasts';
import { download } from './download';
import type { Filter } from './filter';

/** What the filter leaves, as a file. */
export function Export({ filter }: { filter: Filter }) {
  const { t } = useTranslation('decisions');
  const say = useToast();
  const file = useMutation({
    mutationFn: (format: 'csv' | 'json') => download(filter, format),
    onError: (error) => say('danger', t('export.failed'), reasonOf(error)),
  });
  return (
    <>
      {(['csv', 'json'] as const).map((format) => (
        <Button
          key={format}
          variant="secondary"
          icon={<DownloadIcon />}
          isDisabled={file.isPending}
          onClick={() => file.mutate(format)}
        >
          {t(`export.${format}`)}
        </Button>
      ))}
    </>
  );
}
