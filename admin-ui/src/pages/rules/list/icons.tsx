export { default as DownIcon } from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
export { default as UpIcon } from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
export { default as MoreIcon } from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon';
export { default as HandleIcon } from '@patternfly/react-icons/dist/esm/icons/grip-vertical-icon';
export { default as EditIcon } from '@patternfly/react-icons/dist/esm/icons/pencil-alt-icon';
