# Teams, agents and customers, and whether agents are there.
package Acts::People;

use strict;
use warnings;

sub Acts {
    return (
        team        => \&Team,
        agent       => \&Agent,
        customer    => \&Customer,
        permit      => \&Permit,
        valid       => \&Valid,
        outOfOffice => \&OutOfOffice,
        preferences => \&Preferences,
        office      => \&Office,
        follow      => \&Follow,
        autoReply   => \&AutoReply,
    );
}

# A group and a queue of one name; e-mail to the address goes to the queue.
sub Team {
    my ($Command) = @_;

    my $GroupID = Must(
        $Kernel::OM->Get('Kernel::System::Group')->GroupAdd( Name => $Command->{name}, ValidID => 1, UserID => 1 ),
        "group $Command->{name}"
    );
    my $QueueObject = $Kernel::OM->Get('Kernel::System::Queue');
    my $QueueID     = Must(
        $QueueObject->QueueAdd(
            Name            => $Command->{name},
            GroupID         => $GroupID,
            FollowUpID      => 1,
            FollowUpLock    => $Command->{followUpLock} ? 1 : 0,
            SystemAddressID => 1,
            SalutationID    => 1,
            SignatureID     => 1,
            ValidID         => 1,
            UserID          => 1,
        ),
        "queue $Command->{name}"
    );
    my $AddressID = Must(
        $Kernel::OM->Get('Kernel::System::SystemAddress')->SystemAddressAdd(
            Name     => $Command->{address},
            Realname => $Command->{name},
            QueueID  => $QueueID,
            ValidID  => 1,
            UserID   => 1,
        ),
        "address $Command->{address}"
    );
    my %Queue = $QueueObject->QueueGet( ID => $QueueID );
    Must( $QueueObject->QueueUpdate( %Queue, SystemAddressID => $AddressID, UserID => 1 ), 'address of the queue' );

    return { queue => $QueueID, group => $GroupID };
}

sub Agent {
    my ($Command) = @_;

    my $UserObject = $Kernel::OM->Get('Kernel::System::User');
    my $UserID     = Must(
        $UserObject->UserAdd(
            UserLogin     => $Command->{login},
            UserFirstname => $Command->{firstName},
            UserLastname  => $Command->{lastName},
            UserEmail     => "$Command->{login}\@example.org",
            ValidID       => 1,
            ChangeUserID  => 1,
        ),
        "agent $Command->{login}"
    );
    Must( $UserObject->SetPassword( UserLogin => $Command->{login}, PW => $Command->{password} ), 'password' );
    Permit( { group => $Command->{group}, agent => $UserID } );

    return { agent => $UserID };
}

# All rights in a group, or none.
sub Permit {
    my ($Command) = @_;

    Must(
        $Kernel::OM->Get('Kernel::System::Group')->PermissionGroupUserAdd(
            GID        => $Command->{group},
            UID        => $Command->{agent},
            Permission => { rw => $Command->{none} ? 0 : 1 },
            UserID     => 1,
        ),
        'permission'
    );

    return {};
}

sub Valid {
    my ($Command) = @_;

    my $UserObject = $Kernel::OM->Get('Kernel::System::User');
    my %User       = $UserObject->GetUserData( UserID => $Command->{agent}, NoOutOfOffice => 1 );
    delete $User{UserPw};
    Must( $UserObject->UserUpdate( %User, ValidID => $Command->{valid} ? 1 : 2, ChangeUserID => 1 ), 'validity' );

    return {};
}

sub Customer {
    my ($Command) = @_;

    my $CustomerObject = $Kernel::OM->Get('Kernel::System::CustomerUser');
    Must(
        $CustomerObject->CustomerUserAdd(
            Source         => 'CustomerUser',
            UserFirstname  => 'Anna',
            UserLastname   => 'Schmidt',
            UserCustomerID => $Command->{login},
            UserLogin      => $Command->{login},
            UserEmail      => "$Command->{login}\@example.com",
            ValidID        => 1,
            UserID         => 1,
        ),
        "customer $Command->{login}"
    );
    Must( $CustomerObject->SetPassword( UserLogin => $Command->{login}, PW => $Command->{password} ), 'password' );

    return {};
}

# As in the agent's own preferences: from today for so many days; 0 days: back again.
sub OutOfOffice {
    my ($Command) = @_;

    my %Value = ( OutOfOffice => $Command->{days} ? 1 : 0 );
    if ( $Command->{days} ) {
        my $From  = $Kernel::OM->Create('Kernel::System::DateTime');
        my $Until = $From->Clone();
        $Until->Add( Days => $Command->{days} );
        my %Edge = ( Start => $From->Get(), End => $Until->Get() );
        for my $Edge ( sort keys %Edge ) {
            $Value{"OutOfOffice$Edge$_"} = $Edge{$Edge}->{$_} for qw(Year Month Day);
        }
    }

    return Preferences( { agent => $Command->{agent}, values => \%Value } );
}

sub Preferences {
    my ($Command) = @_;

    # The dates come first: nobody may find the entry switched on without them. Longer names are the dates.
    for my $Key ( sort { length $b <=> length $a || $a cmp $b } keys %{ $Command->{values} } ) {
        Must(
            $Kernel::OM->Get('Kernel::System::User')->SetPreferences(
                UserID => $Command->{agent},
                Key    => $Key,
                Value  => $Command->{values}->{$Key},
            ),
            "preference $Key"
        );
    }

    # The helpdesk clears its cache before it writes: what another process read in between would stay there.
    $Kernel::OM->Get('Kernel::System::User')->_UserCacheClear( UserID => $Command->{agent} );

    return {};
}

# What the helpdesk itself believes of an agent: out of office, and its words for it.
sub Office {
    my ($Command) = @_;

    my %User = $Kernel::OM->Get('Kernel::System::User')->GetUserData( UserID => $Command->{agent} );
    my %Day;
    for my $Edge (qw(Start End)) {
        $Day{$Edge} = sprintf '%04d-%02d-%02d', map { $User{"OutOfOffice$Edge$_"} || 0 } qw(Year Month Day);
    }

    return {
        out      => $User{OutOfOffice} ? JSON::PP::true() : JSON::PP::false(),
        firstDay => $Day{Start},
        lastDay  => $Day{End},
        message  => $User{OutOfOfficeMessage} // '',
    };
}

# As in the agent's own preferences: the queue is one of "My Queues".
sub Follow {
    my ($Command) = @_;

    Must(
        $Kernel::OM->Get('Kernel::System::DB')->Do(
            SQL  => 'INSERT INTO personal_queues (queue_id, user_id) VALUES (?, ?)',
            Bind => [ map { \$_ } @{$Command}{qw(queue agent)} ],
        ),
        'personal queue'
    );
    $Kernel::OM->Get('Kernel::System::Cache')->Delete( Type => 'Queue', Key => "GetAllCustomQueues::$Command->{agent}" );

    return {};
}

# The automatic answer that comes with the helpdesk.
sub AutoReply {
    my ($Command) = @_;

    Must(
        $Kernel::OM->Get('Kernel::System::AutoResponse')->AutoResponseQueue(
            QueueID         => $Command->{queue},
            AutoResponseIDs => [1],
            UserID          => 1,
        ),
        'automatic answer'
    );

    return {};
}

sub Must {
    my ( $Value, $What ) = @_;

    return $Value || die "The $What could not be made; the helpdesk's log says why.\n";
}

1;
