# Set-up of the helpdesk itself: states, web services.
package Acts::Machines;

use strict;
use warnings;

sub Acts {
    return (
        addState    => \&AddState,
        renameState => \&RenameState,
        webService  => \&WebService,
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

1;
