import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type LinkElement = Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps | keyof AnchorProps>;

/** A button that leads to a page of this dashboard: `<ButtonLink to="/deals/$id" params={{ id }}>`. */
export const ButtonLink = createLink((props: LinkElement & ButtonProps) => <Button component="a" {...props} />);

/** A text that leads to a page of this dashboard. */
export const TextLink = createLink((props: LinkElement & AnchorProps) => <Anchor {...props} />);
