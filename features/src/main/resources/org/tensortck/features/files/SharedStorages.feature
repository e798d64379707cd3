Feature: Tensors in memory that other processes can map

  Rule: FIL-24 share_memory_ moves the storage of a tensor, with all views of it

    @FIL-24.1
    Scenario: A view, and the tensor that it is a view of
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `v = t[1]`
      When `r = v.share_memory_()`
      Then `r is v` is `True`
      And `v.is_shared()` is `True`
      And `t.is_shared()` is `True`
      And `t` has strides `(2, 1)`
      And `t` is unchanged
      And `v` is unchanged
      And `v` and `t` share memory

    @FIL-24.2 @needs:MEM-1
    Scenario: An array that is made of the moved tensor
      Given `t = torch.tensor([1, 2, 3])`
      When `t.share_memory_()`
      And `n = t.numpy()`
      Then `n` and `t` have the same memory
      And `t` is unchanged

  Rule: FIL-25 is_shared says whether the storage is in shared memory

    @FIL-25.1 @needs:MEM-6 @needs:REF-2 @needs:BIT-1
    Scenario: Tensors made of a tensor in shared memory
      Given `s = torch.zeros(2).share_memory_()`
      Then `TENSOR.is_shared()` is `SHARED` for every row of
        | TENSOR                        | SHARED |
        | s                             | True   |
        | s[1:]                         | True   |
        | s.view(torch.int32)           | True   |
        | s.detach()                    | True   |
        | s.clone()                     | False  |
        | (s + 1)                       | False  |
        | torch.zeros(2)                | False  |
        | torch.from_numpy(s.numpy())   | False  |
        | torch.from_numpy(np.zeros(2)) | False  |

    @FIL-25.2 @needs:FIL-6
    Scenario Outline: <description>
      Given `np.array([1.0, 2.0], dtype=np.float32).tofile('a')`
      When `t = torch.from_file('a', shared=<shared>, size=2)`
      Then `t.is_shared()` is `True`
      And `t.clone().is_shared()` is `False`

      Examples:
        | case    | description       | shared |
        | shared  | A shared file     | True   |
        | private | A file, unchanged | False  |

  Rule: FIL-26 A tensor over an array leaves the memory of the array when it is moved

    @FIL-26.1 @needs:MEM-7
    Scenario: A write to the tensor is not seen by the array
      Given `n = np.array([1.0, 2.0])`
      And `t = torch.from_numpy(n)`
      When `t.share_memory_()`
      And `t[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `n` is unchanged
      And `n` and `t` do not share memory
