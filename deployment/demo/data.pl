#!/usr/bin/perl
# Demo data in the helpdesk: a team, its agents, a customer. What is there already stays as it is;
# only the passwords are set to the ones on standard input ({"john": "...", ...}).
use strict;
use warnings;

use JSON::PP qw(decode_json encode_json);
use Kernel::System::ObjectManager;

local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'demo-data' } );

my %Password = %{ decode_json( join '', <STDIN> ) };

my $GroupObject = $Kernel::OM->Get('Kernel::System::Group');
my $UserObject  = $Kernel::OM->Get('Kernel::System::User');
my $QueueObject = $Kernel::OM->Get('Kernel::System::Queue');

my $GroupID = EnsureGroup('support');
my $QueueID = EnsureQueue( 'Support', $GroupID );
EnsureAddress( $QueueID, 'support@example.org', 'Support' );

# The admin sees the team but is none of those who may own its tickets.
my %Agents = (
    john    => EnsureAgent( 'john',    'John',    'Miller' ),
    william => EnsureAgent( 'william', 'William', 'Baker' ),
    mary    => EnsureAgent( 'mary',    'Mary',    'Cooper' ),
);
Permit( $_, $GroupID, 'rw' ) for values %Agents;

my $AdminID   = EnsureAgent( 'admin', 'Ada', 'Admin' );
my %GroupByName = reverse $GroupObject->GroupList();
Permit( $AdminID, $GroupID, 'ro' );
Permit( $AdminID, $GroupByName{$_}, 'rw' ) for qw(admin stats users);

# The installation's own administrator comes with a password that everybody knows.
SetPassword('root@localhost');

EnsureCustomer();
my $Changed = LeaveAbsentOwnersAlone();

print encode_json( { QueueID => $QueueID, Agents => \%Agents, AdminID => $AdminID, NotificationsChanged => $Changed } ), "\n";

sub EnsureGroup {
    my ($Name) = @_;
    my %Known = reverse $GroupObject->GroupList();
    return $Known{$Name} || Must( $GroupObject->GroupAdd( Name => $Name, ValidID => 1, UserID => 1 ), "group $Name" );
}

sub EnsureQueue {
    my ( $Name, $Group ) = @_;
    return $QueueObject->QueueLookup( Queue => $Name )
        || Must(
        $QueueObject->QueueAdd(
            Name         => $Name,
            GroupID      => $Group,
            FollowUpID   => 1,
            FollowUpLock => 0,
            SystemAddressID => 1,
            SalutationID    => 1,
            SignatureID     => 1,
            ValidID         => 1,
            Comment         => 'Demo team',
            UserID          => 1,
        ),
        "queue $Name"
        );
}

# E-mail to this address goes to the queue, and the queue answers from it.
sub EnsureAddress {
    my ( $Queue, $Address, $Realname ) = @_;
    my $AddressObject = $Kernel::OM->Get('Kernel::System::SystemAddress');
    my %Known         = reverse $AddressObject->SystemAddressList( Valid => 1 );
    return if $Known{$Address};
    my $ID = Must(
        $AddressObject->SystemAddressAdd( Name => $Address, Realname => $Realname, QueueID => $Queue, ValidID => 1, UserID => 1 ),
        "address $Address"
    );
    my %Data = $QueueObject->QueueGet( ID => $Queue );
    return Must( $QueueObject->QueueUpdate( %Data, SystemAddressID => $ID, UserID => 1 ), "address of queue $Queue" );
}

sub EnsureAgent {
    my ( $Login, $First, $Last ) = @_;
    my $ID = $UserObject->UserLookup( UserLogin => $Login, Silent => 1 ) || Must(
        $UserObject->UserAdd(
            UserLogin     => $Login,
            UserFirstname => $First,
            UserLastname  => $Last,
            UserEmail     => "$Login\@example.org",
            ValidID       => 1,
            ChangeUserID  => 1,
        ),
        "agent $Login"
    );
    SetPassword($Login);
    return $ID;
}

sub SetPassword {
    my ($Login) = @_;
    return Must( $UserObject->SetPassword( UserLogin => $Login, PW => $Password{$Login} ), "password of $Login" );
}

sub Permit {
    my ( $UserID, $Group, $Right ) = @_;
    my %Has = $GroupObject->PermissionUserGet( UserID => $UserID, Type => $Right );
    return if $Has{$Group};
    return Must(
        $GroupObject->PermissionGroupUserAdd( GID => $Group, UID => $UserID, Permission => { $Right => 1 }, UserID => 1 ),
        "permission $Right of user $UserID"
    );
}

sub EnsureCustomer {
    my $CompanyObject  = $Kernel::OM->Get('Kernel::System::CustomerCompany');
    my $CustomerObject = $Kernel::OM->Get('Kernel::System::CustomerUser');
    my %Companies      = $CompanyObject->CustomerCompanyList( Valid => 0 );
    if ( !$Companies{acme} ) {
        Must(
            $CompanyObject->CustomerCompanyAdd( CustomerID => 'acme', CustomerCompanyName => 'ACME Ltd', ValidID => 1, UserID => 1 ),
            'company acme'
        );
    }
    my %Anna = $CustomerObject->CustomerUserDataGet( User => 'anna' );
    if ( !%Anna ) {
        Must(
            $CustomerObject->CustomerUserAdd(
                Source         => 'CustomerUser',
                UserFirstname  => 'Anna',
                UserLastname   => 'Schmidt',
                UserCustomerID => 'acme',
                UserLogin      => 'anna',
                UserEmail      => 'anna@example.com',
                ValidID        => 1,
                UserID         => 1,
            ),
            'customer anna'
        );
    }
    return Must( $CustomerObject->SetPassword( UserLogin => 'anna', PW => $Password{anna} ), 'password of anna' );
}

# As an admin does it with the package's command; taking the package out gives it back.
sub LeaveAbsentOwnersAlone {
    my %Result = $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail')->Off();
    Must( 0, "notification $_->{Name}" ) for @{ $Result{Failed} };
    return scalar @{ $Result{Done} };
}

sub Must {
    my ( $Value, $What ) = @_;
    die "The $What could not be made; the helpdesk's log says why.\n" if !$Value;
    return $Value;
}
