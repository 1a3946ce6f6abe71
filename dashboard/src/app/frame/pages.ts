import { IconActivity, IconBrain, IconChecklist, IconCoins, IconHeartbeat } from '@tabler/icons-react';
import { frameMessages } from './messages.en';

/** What the menu leads to; `key` follows g on the keyboard. */
export const PAGES = [
  { to: '/', key: 'l', label: frameMessages.pages.live, Icon: IconActivity },
  { to: '/decisions', key: 'd', label: frameMessages.pages.decisions, Icon: IconChecklist },
  { to: '/deals', key: 't', label: frameMessages.pages.deals, Icon: IconCoins },
  { to: '/models', key: 'm', label: frameMessages.pages.models, Icon: IconBrain },
  { to: '/system', key: 's', label: frameMessages.pages.system, Icon: IconHeartbeat },
] as const;
