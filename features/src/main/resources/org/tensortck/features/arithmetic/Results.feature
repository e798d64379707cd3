Feature: Memory order and device of arithmetic results

  Rule: ARI-37 A result keeps the order of the operands' axes in memory

    @ARI-37.1 @needs:MEM-6 @warns:DEPRECATED
    Scenario: Tensors
      Given `t = torch.zeros(2, 3, 4)`
      Then `CODE.stride()` is `STRIDES` for every row of
        | CODE                                       | STRIDES    |
        | (t.permute(2, 0, 1) + 1)                   | (1, 12, 4) |
        | (t.T * t.T)                                | (1, 4, 12) |
        | (-t.permute(1, 2, 0))                      | (4, 1, 12) |
        | (t[:, ::2] + 1)                            | (8, 4, 1)  |
        | (t.permute(2, 0, 1)[::2] - 1)              | (1, 6, 2)  |
        | (t.transpose(1, 2) + torch.zeros(2, 4, 3)) | (12, 1, 4) |
        | (torch.zeros(2, 4, 3) + t.transpose(1, 2)) | (12, 3, 1) |
        | (t.permute(2, 0, 1) == 0)                  | (1, 12, 4) |
        | (t.permute(1, 0, 2) / t.permute(1, 0, 2))  | (4, 12, 1) |
        | (t.transpose(0, 1) + torch.zeros(4))       | (4, 12, 1) |
        | (torch.zeros(4) + t.transpose(0, 1))       | (4, 12, 1) |
        | (torch.zeros(4).expand(3, 4) + 1)          | (4, 1)     |
        | (t[1, 1:].T + torch.zeros(2))              | (1, 4)     |
        | abs(t.permute(2, 1, 0))                    | (1, 4, 12) |
        | (t.permute(2, 0, 1) ** 2)                  | (1, 12, 4) |
        | (t.permute(2, 0, 1).to(torch.int32) + 1.5) | (1, 12, 4) |

    @ARI-37.2 @needs:MEM-7
    Scenario: Arrays
      Given `a = np.zeros((2, 3, 4))`
      Then `CODE.strides` is `STRIDES` for every row of
        | CODE                                          | STRIDES     |
        | (a.transpose(2, 0, 1) + 1)                    | (8, 96, 32) |
        | (a.T * a.T)                                   | (8, 32, 96) |
        | (-a.transpose(1, 2, 0))                       | (32, 8, 96) |
        | (a[:, ::2] + 1)                               | (64, 32, 8) |
        | (a[::-1] + 1)                                 | (96, 32, 8) |
        | (a[:, ::-1].T + 1)                            | (8, 32, 96) |
        | (a.transpose(2, 0, 1)[::-2] - 1)              | (8, 48, 16) |
        | (a.transpose(0, 2, 1) + np.zeros((2, 4, 3)))  | (96, 24, 8) |
        | (np.zeros((2, 4, 3)) + a.transpose(0, 2, 1))  | (96, 24, 8) |
        | (a.transpose(2, 0, 1) == 0)                   | (1, 12, 4)  |
        | (a.transpose(1, 0, 2) / a.transpose(1, 0, 2)) | (32, 96, 8) |
        | (a.transpose(1, 0, 2) + np.zeros(4))          | (32, 96, 8) |
        | (np.broadcast_to(np.zeros(4), (3, 4)) + 1)    | (32, 8)     |
        | (a[1, 1:].T + np.zeros(2))                    | (8, 32)     |
        | abs(a.transpose(2, 1, 0))                     | (8, 32, 96) |
        | (a.transpose(2, 0, 1) ** 2)                   | (8, 96, 32) |
        | (a.transpose(2, 0, 1).astype(np.int32) + 1.5) | (8, 96, 32) |

  Rule: ARI-38 A 0-d tensor combines with a tensor on another device

    @ARI-38.1
    Scenario: A 0-d tensor on the host is accepted
      Given `m = torch.empty(2, 3, device='meta')`
      Then `(CODE.device, CODE.shape)` is `(torch.device('meta'), SHAPE)` for every row of
        | CODE                       | SHAPE  |
        | (torch.tensor(2.0) + m)    | (2, 3) |
        | (m + torch.tensor(2.0))    | (2, 3) |
        | (m * torch.tensor(2))      | (2, 3) |
        | (torch.tensor(2.0) / m[0]) | (3,)   |
        | (m - 1)                    | (2, 3) |

    @ARI-38.2
    Scenario: A tensor of one element with dimensions is refused
      Given `m = torch.empty(1, device='meta')`
      When `m + torch.tensor([2.0])`
      Then it fails with `NOT_HOST_MEMORY`
      And `m` is unchanged
