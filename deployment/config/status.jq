# The shape of `understudy status --json`.
def database($name): {
  name: $name, host: "127.0.0.1", port: ($dbport | tonumber), socket: $socket,
  user: $name, passwordFile: ($secrets + "/database-" + $name)
};
{
  state: $state,
  running: all($parts[]; .running),
  parts: $parts,
  znuny: {
    home: $home, user: "otrs", existing: ($existing == "yes"),
    agentUrl: ($web + "/index.pl"), customerUrl: ($web + "/customer.pl"), url: $web,
    interfaceUrl: ($web + "/nph-genericinterface.pl/Webservice"),
    database: (if $existing == "yes" then null else database("znuny") end),
    addon: $opm
  },
  understudy: {
    url: $app, proxiedUrl: ($site + "/understudy"), readyUrl: ($app + "/health/ready"), apiUrl: ($app + "/api/v1"),
    pid: $parts.app.pid, log: ($logs + "/app/server.log"), war: $war, glassfish: $glassfish, jdk: $jdk,
    database: database("understudy"),
    adminTokenFile: ($secrets + "/admin-token"), hostSecretFile: ($secrets + "/host")
  },
  keycloak: {
    url: $keycloak, realm: $realm, issuer: $issuer, pid: $parts.keycloak.pid, log: ($logs + "/keycloak/keycloak.log"),
    admin: "admin", adminPasswordFile: ($secrets + "/keycloak-admin"), secretFile: ($secrets + "/keycloak"),
    client: "understudy", clientSecretFile: ($secrets + "/oidc-client"),
    scriptClient: "understudy-script", scriptSecretFile: ($secrets + "/oidc-script")
  },
  demo: {
    team: "Support", address: "support@example.org",
    agents: [$demo[0] | to_entries[] | select(.key != "anna") | {login: .key, password: .value}],
    customer: ($demo[0] | if .anna then {login: "anna", email: "anna@example.com", password: .anna} else null end)
  }
}
