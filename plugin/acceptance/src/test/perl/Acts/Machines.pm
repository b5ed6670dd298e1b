# Set-up of the helpdesk itself: states, web services, a long past.
package Acts::Machines;

use strict;
use warnings;

sub Acts {
    return (
        addState     => \&AddState,
        renameState  => \&RenameState,
        removeCopies => \&RemoveCopies,
        copies       => \&Copies,
        deliver      => \&Deliver,
        webService   => \&WebService,
    );
}

# A state of some type, once.
sub AddState {
    my ($Command) = @_;

    my $StateObject = $Kernel::OM->Get('Kernel::System::State');
    my %Known       = reverse $StateObject->StateList( UserID => 1, Valid => 0 );
    return { state => $Known{ $Command->{name} } } if $Known{ $Command->{name} };

    my %Type = reverse $StateObject->StateTypeList( UserID => 1 );
    my $ID   = $StateObject->StateAdd(
        Name    => $Command->{name},
        TypeID  => $Type{ $Command->{type} },
        ValidID => 1,
        UserID  => 1,
    ) || die "The state could not be made.\n";

    return { state => $ID };
}

sub RenameState {
    my ($Command) = @_;

    my $StateObject = $Kernel::OM->Get('Kernel::System::State');
    my %State       = $StateObject->StateGet( Name => $Command->{name} );
    return {} if !%State;

    $StateObject->StateUpdate( %State, Name => $Command->{newName}, UserID => 1 ) || die "The state was not renamed.\n";

    return {};
}

# Sends what waits in the mail queue, as the helpdesk's daemon does every minute.
sub Deliver {
    my $MailQueueObject = $Kernel::OM->Get('Kernel::System::MailQueue');
    my @Waiting         = @{ $MailQueueObject->List() // [] };
    for my $Item (@Waiting) {
        next if eval { $MailQueueObject->Send( %{$Item} ) };

        # The daemon may have sent it meanwhile, and Znuny dies of an e-mail that is gone.
        my $Failure = $@;
        die $Failure if @{ $MailQueueObject->List( ID => $Item->{ID} ) // [] };
    }

    return { mails => scalar @Waiting };
}

# The helpdesk's own ticket operations over REST, as its manual sets them up.
sub WebService {
    my ($Command) = @_;

    my $WebserviceObject = $Kernel::OM->Get('Kernel::System::GenericInterface::Webservice');
    my %Known            = reverse %{ $WebserviceObject->WebserviceList( Valid => 0 ) };
    return { id => $Known{ $Command->{name} } } if $Known{ $Command->{name} };

    my %Operation;
    my %Route;
    for my $Type (qw(Ticket::TicketUpdate Session::SessionCreate)) {
        my ($Name) = $Type =~ m{ (\w+) \z }xms;
        $Operation{$Name} = { Type => $Type, MappingInbound => {}, MappingOutbound => {} };
        $Route{$Name} = { Route => "/$Name", RequestMethod => ['POST'] };
    }
    my $ID = $WebserviceObject->WebserviceAdd(
        Name    => $Command->{name},
        ValidID => 1,
        UserID  => 1,
        Config  => {
            Name         => $Command->{name},
            Debugger     => { DebugThreshold => 'error', TestMode => 0 },
            RemoteSystem => '',
            Provider     => {
                Operation => \%Operation,
                Transport => {
                    Type   => 'HTTP::REST',
                    Config => { MaxLength => 100_000, KeepAlive => '', RouteOperationMapping => \%Route },
                },
            },
            Requester => { Transport => { Type => '' } },
        },
    ) || die "The web service could not be made.\n";

    return { id => $ID };
}

# A long past: the rows of a ticket and its history once more and again, evenly over the last days. No event fires.
sub Copies {
    my ($Command) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    my $Apart    = $Command->{days} * 24 * 60 * 60 / $Command->{count};
    for my $Number ( 1 .. $Command->{count} ) {
        my $TN   = sprintf '%s%06d', $Command->{prefix}, $Number;
        my $Back = int( $Apart * $Number );
        _Copy( 'ticket', 'id', $Command->{ticket}, $Back, { tn => $TN } );
        $DBObject->Prepare( SQL => 'SELECT LAST_INSERT_ID()' );
        my ($ID) = $DBObject->FetchrowArray();
        _Copy( 'ticket_history', 'ticket_id', $Command->{ticket}, $Back, { ticket_id => $ID } );
    }

    return {};
}

sub RemoveCopies {
    my ($Command) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    my $Like     = "$Command->{prefix}%";
    for my $SQL (
        'DELETE FROM ticket_history WHERE ticket_id IN (SELECT id FROM ticket WHERE tn LIKE ?)',
        'DELETE FROM ticket WHERE tn LIKE ?',
        )
    {
        $DBObject->Do( SQL => $SQL, Bind => [ \$Like ] ) || die "The copies could not be removed.\n";
    }

    return {};
}

# All rows whose column is this value, earlier by some seconds and with some values of their own.
sub _Copy {
    my ( $Table, $Column, $Value, $Back, $Own ) = @_;

    my ( @Names, @Values, @Bind );
    for my $Name ( _Columns($Table) ) {
        push @Names, $Name;
        if ( exists $Own->{$Name} ) {
            push @Values, '?';
            push @Bind,   \$Own->{$Name};
        }
        elsif ( $Name =~ m{ \A (?: create | change ) _time \z }xms ) {
            push @Values, "$Name - INTERVAL $Back SECOND";
        }
        else {
            push @Values, $Name;
        }
    }
    my $SQL = sprintf 'INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s = ? ORDER BY id', $Table,
        join( ', ', @Names ), join( ', ', @Values ), $Table, $Column;
    $Kernel::OM->Get('Kernel::System::DB')->Do( SQL => $SQL, Bind => [ @Bind, \$Value ] )
        || die "The rows of $Table could not be copied.\n";

    return;
}

my %ColumnsOf;

sub _Columns {
    my ($Table) = @_;

    return @{ $ColumnsOf{$Table} } if $ColumnsOf{$Table};

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => "SELECT column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = ? AND column_name <> 'id' ORDER BY ordinal_position",
        Bind => [ \$Table ],
    );
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @{ $ColumnsOf{$Table} }, $Row[0];
    }

    return @{ $ColumnsOf{$Table} };
}

1;
