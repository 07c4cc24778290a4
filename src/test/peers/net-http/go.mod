module example.com/net-http-peer

go 1.22
