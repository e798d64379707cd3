Feature: Archives of arrays

  Rule: FIL-30 Several arrays are saved in one archive

    @FIL-30.1
    Scenario Outline: np.<function>
      Given `np.<function>('x.npz', np.array([[1.5, 2.5], [3.5, 4.5]]), np.array([1, 2, 3], dtype=np.int16))`
      When `z = np.load('x.npz')`
      Then `z.files` is `['arr_0', 'arr_1']`
      And `len(z)` is `2`
      And `z['arr_0']` is `[[1.5, 2.5], [3.5, 4.5]]`
      And `z['arr_1']` is `[1, 2, 3]`
      And `z['arr_1'].dtype` is `np.int16`
      And `z['arr_1.npy']` is `[1, 2, 3]`
      And `('arr_1' in z, 'arr_2' in z)` is `(True, False)`

      Examples:
        | case       | function         |
        | plain      | savez            |
        | compressed | savez_compressed |

    @FIL-30.2
    Scenario: The name of an archive ends with .npz
      Given `np.savez('x', np.array([1, 2]))`
      When `z = np.load('x.npz')`
      Then `z['arr_0']` is `[1, 2]`

    @FIL-30.3
    Scenario Outline: <description>
      Given `a = <code>`
      And `np.savez('x.npz', a)`
      When `n = np.load('x.npz')['arr_0']`
      Then `n` is `a`
      And `n.shape` is `a.shape`
      And `n` has strides `<strides>`
      And `n.dtype` is `np.int32`
      And `a` is unchanged

      Examples:
        | case    | description        | code                                                     | strides |
        | element | A 0-d array        | np.array(7, dtype=np.int32)                              | ()      |
        | empty   | An empty array     | np.zeros((0, 3), dtype=np.int32)                         | (12, 4) |
        | fortran | A transposed array | np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32).T       | (4, 12) |
        | gaps    | An array with gaps | np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)[:, ::2] | (8, 4)  |

    @FIL-30.4
    Scenario: An archive without arrays
      Given `np.savez('x.npz')`
      When `z = np.load('x.npz')`
      Then `z.files` is `[]`
      And `len(z)` is `0`

    @FIL-30.5 @needs:MEM-1 @needs:MEM-3
    Scenario: Tensors reach an archive as arrays
      Given `t = torch.tensor([[1.5, 2.5], [3.5, 4.5]])`
      And `np.savez('x.npz', t.numpy(), t.t().numpy())`
      When `u = torch.from_numpy(np.load('x.npz')['arr_1'])`
      Then `u` is `[[1.5, 3.5], [2.5, 4.5]]`
      And `u` has strides `(1, 2)`
      And `u` and `t` do not share memory
      And `t` is unchanged

  Rule: FIL-31 An archive reads an array anew at each access

    @FIL-31.1 @needs:FIL-30
    Scenario: Two accesses give two arrays
      Given `np.savez('x.npz', np.array([1.5, 2.5]))`
      And `z = np.load('x.npz')`
      And `n = z['arr_0']`
      When `n[0] = 9.5`
      Then `n` is `[9.5, 2.5]`
      And `z['arr_0']` is `[1.5, 2.5]`
      And `z['arr_0'] is z['arr_0']` is `False`
      And `n` and `z['arr_0']` do not share memory

  Rule: FIL-32 An archive is never mapped

    @FIL-32.1 @needs:FIL-30
    Scenario Outline: mmap_mode='<mode>'
      Given `np.savez('x.npz', np.array([1.5, 2.5]))`
      And `n = np.load('x.npz', mmap_mode='<mode>')['arr_0']`
      When `n[0] = 9.5`
      Then `n` is `[9.5, 2.5]`
      And `np.load('x.npz')['arr_0']` is `[1.5, 2.5]`

      Examples:
        | case       | mode |
        | read_only  | r    |
        | read_write | r+   |
        | copy       | c    |

  Rule: FIL-33 An archive refuses a name that it lacks

    @FIL-33.1 @needs:FIL-30
    Scenario Outline: z['<name>']
      Given `np.savez('x.npz', np.array([1.5, 2.5]))`
      And `z = np.load('x.npz')`
      When `n = z['<name>']`
      Then it fails with `INVALID_ARGUMENT`
      And `z` is unchanged
      And `z['arr_0']` is `[1.5, 2.5]`

      Examples:
        | case   | name      |
        | number | arr_1     |
        | suffix | arr_1.npy |
        | empty  |           |

  Rule: FIL-34 A damaged archive is refused

    @FIL-34.1 @needs:FIL-30
    Scenario: A changed byte among the elements
      Given `np.savez('x.npz', np.zeros(8000, dtype=np.uint8), np.array([1, 2]))`
      And `d = np.fromfile('x.npz', dtype=np.uint8)`
      And `d[4000] = 1`
      And `d.tofile('y.npz')`
      And `z = np.load('y.npz')`
      When `n = z['arr_0']`
      Then it fails with `INVALID_FILE`
      And `z` is unchanged
      And `z['arr_1']` is `[1, 2]`
