export { default as AddIcon } from '@patternfly/react-icons/dist/esm/icons/plus-circle-icon';
export { default as RemoveIcon } from '@patternfly/react-icons/dist/esm/icons/times-icon';
