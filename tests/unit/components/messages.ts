import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { useMessages } from '../../../utils/i18n.ts';

/** The English catalogue, filled in as browsers do it. */
export function useEnglish(): void {
  const catalogue: Record<string, { message: string }> = messages;
  useMessages((key, substitutions) => {
    const message = catalogue[key]?.message;
    if (message === undefined) throw new Error(`No message for ${key}`);
    return message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  }, 'en');
}
