package org.understudy.helpdesk;

/**
 * What every adapter of {@link Helpdesk} promises. A test implements this interface, gives the
 * adapter and a {@link HostDriver} for its host, and gets all these tests.
 */
public interface HelpdeskContract
    extends ApplyContract,
        ConversationsContract,
        ChangesContract,
        DirectoryContract,
        EffectsContract,
        HoldContract {}
